"""The bundled weights as a model folder for sentence-transformers, so that both sides run the same model."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from vectorstore.embedder import Vectors
from vectorstore.embedding.weights import Pieces, Sizes, Weights, bundled_weights_path, read_weights

LAYER_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def write_model_folder(folder: Path) -> None:
    """Writes what `SentenceTransformer(folder)` opens: mean pooling, length 1, float32 (470 MB)."""
    weights = read_weights(bundled_weights_path())
    (folder / "1_Pooling").mkdir(parents=True)
    save_file(_tensors(weights), folder / "model.safetensors", metadata={"format": "pt"})
    _tokenizer(weights.pieces).save(str(folder / "tokenizer.json"))
    contents = {
        "config.json": _config(weights.sizes),
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": weights.sizes.positions,
            "pad_token": "<pad>",
            "cls_token": "<s>",
            "sep_token": "</s>",
            "unk_token": "<unk>",
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": weights.sizes.hidden,
            "pooling_mode_mean_tokens": True,
        },
        "sentence_bert_config.json": {"max_seq_length": weights.sizes.positions, "do_lower_case": False},
    }
    for name, content in contents.items():
        (folder / name).write_text(json.dumps(content), encoding="utf-8")


def _tensors(weights: Weights) -> dict[str, Vectors]:
    sizes = weights.sizes
    tensors = {
        "embeddings.word_embeddings.weight": weights.matrix("emb.word", sizes.vocabulary),
        "embeddings.position_embeddings.weight": weights.vector("emb.pos").reshape(-1, sizes.hidden),
        "embeddings.token_type_embeddings.weight": weights.vector("emb.type").reshape(-1, sizes.hidden),
        "embeddings.LayerNorm.weight": weights.vector("emb.ln.w"),
        "embeddings.LayerNorm.bias": weights.vector("emb.ln.b"),
    }
    # Mean pooling has no use for a pooler, but transformers reports one that is missing at length.
    tensors["pooler.dense.weight"] = np.zeros((sizes.hidden, sizes.hidden), np.float32)
    tensors["pooler.dense.bias"] = np.zeros(sizes.hidden, np.float32)
    for layer in range(sizes.layers):
        for ours, theirs in LAYER_NAMES.items():
            name, place = f"l{layer}.{ours}", f"encoder.layer.{layer}.{theirs}"
            is_norm = ours.endswith("ln")
            rows = sizes.inner if ours == "fi" else sizes.hidden
            tensors[f"{place}.weight"] = weights.vector(f"{name}.w") if is_norm else weights.matrix(f"{name}.w", rows)
            tensors[f"{place}.bias"] = weights.vector(f"{name}.b")
    return {name: np.ascontiguousarray(tensor) for name, tensor in tensors.items()}


def _tokenizer(pieces: Pieces) -> Tokenizer:
    vocabulary = list(zip(pieces.texts, pieces.scores, strict=True))
    tokenizer = Tokenizer(models.Unigram(vocabulary, pieces.unknown, False))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", pieces.begin), ("</s>", pieces.end)]
    )
    return tokenizer


def _config(sizes: Sizes) -> dict[str, object]:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": sizes.hidden,
        "num_hidden_layers": sizes.layers,
        "num_attention_heads": sizes.heads,
        "intermediate_size": sizes.inner,
        "vocab_size": sizes.vocabulary,
        "max_position_embeddings": sizes.positions,
        "type_vocab_size": 2,
        "layer_norm_eps": sizes.epsilon,
        "hidden_act": "gelu",
        "pad_token_id": 1,
        "torch_dtype": "float32",
    }
