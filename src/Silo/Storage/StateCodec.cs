using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Saving;

namespace Dukaan.Silo.Storage;

/// <summary>
/// Serializes states as JSON documents and reads them back, upgrading old ones with their upcasts. CLR type names are never stored.
/// </summary>
public sealed class StateCodec
{
    private readonly FrozenDictionary<(string Kind, int From), IUpcast> _upcasts;

    /// <exception cref="ArgumentException">Two upcasts lift the same kind from the same number.</exception>
    public StateCodec(IEnumerable<IUpcast> upcasts) =>
        _upcasts = upcasts.ToDictionary(upcast => (upcast.Kind, upcast.From)).ToFrozenDictionary();

    /// <summary>The schema number in which a state is written.</summary>
    public static int SchemaOf<T>() => Schema<T>.Number;

    public static string Write<T>(T state) => JsonSerializer.Serialize(state, StateJson.Options);

    /// <exception cref="GrainDocumentException">It is not a <typeparamref name="T"/>, or was written by a newer program.</exception>
    public T Read<T>(string kind, string key, int schema, string json)
    {
        try
        {
            return schema == Schema<T>.Number
                ? JsonSerializer.Deserialize<T>(json, StateJson.Options) ?? throw new JsonException("It is null.")
                : Lift(kind, schema, Schema<T>.Number, json).Deserialize<T>(StateJson.Options)!;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new GrainDocumentException($"The state of {kind} '{key}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>A document of any age as this program writes it, with the schema number of that.</summary>
    /// <exception cref="NotSupportedException">A newer program wrote it, or an upcast is missing.</exception>
    internal (int Schema, JsonObject Document) Lifted(Type type, string kind, string key, int schema, string json)
    {
        var current = type.GetCustomAttribute<StateSchemaAttribute>()?.Number ?? 1;
        try
        {
            return (current, Lift(kind, schema, current, json));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new GrainDocumentException($"The state of {kind} '{key}' cannot be read: {e.Message}", e);
        }
    }

    private JsonObject Lift(string kind, int from, int to, string json)
    {
        if (from > to)
        {
            throw new NotSupportedException($"it has schema {from}, and this program knows {to}. Run the newer program.");
        }

        var document = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("it is not an object.");
        for (var number = from; number < to; number++)
        {
            document = _upcasts.TryGetValue((kind, number), out var upcast)
                ? upcast.Lift(document)
                : throw new NotSupportedException($"no upcast lifts it from schema {number} to {number + 1}. Register one as IUpcast.");
        }

        return document;
    }

    private static class Schema<T>
    {
        public static readonly int Number = typeof(T).GetCustomAttribute<StateSchemaAttribute>()?.Number ?? 1;
    }
}
