"""What the assistant says in French."""

from __future__ import annotations

from assistant.words.wording import Words

FRENCH = Words(
    empty_question=(
        "La question est vide. Écrivez ce que vous voulez savoir, par exemple une date, un montant ou une résolution."
    ),
    long_question=(
        "La question compte {given} caractères, la limite est de {limit}. Raccourcissez-la ; un texte de cette taille "
        "est un article : ajoutez-le à la bibliothèque avec « policy-assistant ingest »."
    ),
    empty_library=(
        "La bibliothèque est vide. Ajoutez des articles avec « policy-assistant ingest DOSSIER », puis "
        "posez la question à nouveau."
    ),
    broken="La question n'a pas pu être traitée. Rien n'a été inventé à la place ; réessayez ou reformulez.",
    not_in_corpus="Aucune réponse n'a été trouvée dans les articles de la bibliothèque.",
    not_on="Aucun article ne mentionne {missing}.",
    not_there="Aucune réponse n'a été trouvée pour {where} dans les articles de la bibliothèque.",
    not_together="Aucune réponse n'a été trouvée pour {where} sur le thème « {thing} ».",
    spoken_of="Pour {where}, les articles abordent le thème « {thing} », mais {said}.",
    unsaid={
        "figure": "ne donnent pas ce chiffre",
        "date": "ne donnent pas cette date",
        "who": "ne nomment pas cette personne",
        "other": "ne le disent pas",
    },
    not_for_period="Aucune réponse n'a été trouvée pour {period} dans les articles de la bibliothèque.",
    another_period="Les articles en parlent, mais pour une autre période.",
    nearest_said="Ce que {name} dit de plus proche, sans y répondre : {quote}",
    not_that_detail="Les articles ne disent pas {detail} pour {subject}.",
    nearest_articles="Articles les plus proches : {nearest}.",
    other_places="Les articles en parlent pour d'autres lieux : {places}.",
    off_topic=(
        "Cette question sort du sujet : je réponds sur les politiques de science, de technologie et d'innovation, "
        "d'après les articles de la bibliothèque."
    ),
    declined=(
        "Je ne suis pas les consignes placées dans une question ou dans un article : je ne réponds que d'après"
        " les articles, "
        "avec leurs sources, et je n'invente rien."
    ),
    injected_article=(
        "Le texte collé dans la question n'est pas une source ; seuls les articles de la bibliothèque le sont."
    ),
    place_value="D'après les articles, pour {place} : {value}{thing}",
    value_thing="D'après les articles : {value}{thing}",
    for_period="({period})",
    stated_as_aim="(présenté comme un objectif ou un projet)",
    sources_say="Voici ce que disent les articles à ce sujet.",
    article_says="Voici ce que dit {name} à ce sujet{told} :",
    articles_say="Voici ce que disent plusieurs articles à ce sujet :",
    article_of="article du {date}",
    in_language={"fr": "en français", "en": "en anglais", "vi": "en vietnamien"},
    by_articles="D'après les articles : ",
    as_told="D'après les articles, {sentence}",
    according_to="Selon {name} :",
    caption="légende d'une photo",
    also="Les articles indiquent aussi :",
    table_missing="non indiqué",
    place_header="Lieu",
    period_header="Date ou période",
    index_header="Ce que dit l’article",
    difference="La différence entre {first} et {second} est de {difference}.",
    text_of_year="un texte de {year}",
    together="Ensemble : {value}.",
    apart="L'écart est de {difference}.",
    highest="{place} vient en tête.",
    lowest="{place} vient en dernier.",
    unlike_times="Ces chiffres ne sont pas de la même période.",
    perhaps_another="Pour {place}, la phrase la plus proche est citée ; rien ne dit qu'elle mesure la même chose.",
    equal="Les valeurs sont égales.",
    ranking="Dans l'ordre : {order}.",
    yes="Oui.",
    no="Non.",
    not_yet="Pas encore.",
    part_letter="Question {letter}",
    part_open="pas de réponse trouvée dans les articles.",
    colon=" :",
    not_stated="Les articles n'indiquent pas : {details}.",
    details={
        "date": "la date",
        "body": "l'autorité qui l'a pris",
        "amount": "le montant",
        "deadline": "la date limite",
        "conditions": "les conditions en détail",
        "procedure": "la procédure",
        "subject": "l'objet",
        "year": "l'année",
        "reason": "la raison",
        "person": "la personne",
        "legal_basis": "la base légale",
        "value": "cette valeur",
        "place": "le lieu",
        "name": "le nom",
    },
    instrument_issued="du {date}",
    instrument_dates="du {dates} selon les articles",
    instrument_body_implied="d'après son sigle",
    instrument_subject="sur « {subject} »",
    instrument_place="lieu : {place}",
    instrument_does="ce texte {does}",
    instrument_relation={
        "amends": "modifie {other}",
        "replaces": "remplace {other}",
        "implements": "met en œuvre {other}",
        "ends": "abroge {other}",
    },
    instrument_found="Les articles citent un texte :",
    instruments_found="Les articles citent {count} textes :",
    ambiguous_instruments="« {asked} » peut désigner {count} textes différents :",
    wrong_type="Non : ce n'est pas « {asked} », mais {actual}.",
    wrong_place="Ce n'est pas exact : les articles attribuent {instrument} à {actual}, et non à {asked}.",
    wrong_body="Ce n'est pas exact : selon les articles, {instrument} vient de : {actual}.",
    wrong_value="Les articles ne donnent pas {asked}, mais {actual}.",
    not_happened="Ce n'est pas exact : selon les articles, c'était prévu et cela n'a pas eu lieu.",
    level_provincial="C'est un texte provincial",
    level_central="C'est un texte national (niveau central)",
    older_text="{first} précède {second}.",
    different_texts="Non : ce sont {count} textes différents.",
    which_one="De laquelle s'agit-il ?",
    supports_found="Voici ce que les articles rapportent comme soutien :",
    support_amount="montant : **{amount}**",
    support_rate="taux : **{rate}**",
    support_basis="base légale : {basis}",
    support_status={
        "in_force_as_reported": "en vigueur selon l'article",
        "announced_or_recommended": "annoncé ou recommandé",
        "example_only": "simple exemple",
        "ended": "terminé",
    },
    not_a_decision="Ceci n'est pas la décision d'une autorité : vérifiez auprès de celle qui accorde l'aide.",
    person_role="D'après les articles, {person} : {role}",
    articles_agree="Les articles concordent.",
    articles_differ="Les articles ne disent pas la même chose :",
    values_differ="Les articles ne donnent pas le même chiffre.",
    other_periods="Les chiffres ne sont pas les mêmes, mais les articles les donnent pour des périodes différentes.",
    one_article_only="Ce chiffre n'a été trouvé que dans un article : il n'y a rien à quoi le comparer.",
    value_differs="les valeurs diffèrent",
    wording_differs="la valeur est la même, mais la formulation ou la base de calcul diffère",
    list_separator=", ",
    quotes=("« ", " »"),
    per={"month": "par mois", "year": "par an", "day": "par jour", "week": "par semaine", "person": "par personne"},
    checks="faits vérifiés : {facts}, retrouvés : {found} ; citations : {quotations}, à la lettre : {letter}",
)
