using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Silo.Scrubbing;

/// <summary>Replaces the texts in a JSON document, guided by the type that it was written from.</summary>
/// <param name="replace">What a text of a kind becomes; the second argument is the field, <c>Type.Property</c>.</param>
internal sealed class DocumentScrub(Func<FieldKind, string, string, string> replace)
{
    /// <exception cref="ScrubException">The document has a field that is not classified.</exception>
    public JsonNode? Scrub(Type type, JsonNode? document, string where) =>
        type == DocumentTypes.IdsOnly ? OnlyIds(document, where) : Walk(document, type, field: "", where);

    /// <summary>The texts that documents of a type can have, as <c>Type.Property</c>.</summary>
    public static void Collect(Type type, ISet<string> fields, ISet<Type> seen)
    {
        var info = Info(type);
        foreach (var inner in new[] { info.ElementType, info.KeyType }.OfType<Type>())
        {
            Collect(inner, fields, seen);
        }

        if (info.Kind != JsonTypeInfoKind.Object || !seen.Add(info.Type))
        {
            return;
        }

        foreach (var property in info.Properties.Where(IsWritten))
        {
            if (HoldsText(property.PropertyType))
            {
                fields.Add(Name(info, property));
            }

            Collect(property.PropertyType, fields, seen);
        }
    }

    private static bool HoldsText(Type type) =>
        Info(type) is var info
        && (info.Type == typeof(string) || info.KeyType == typeof(string) || (info.ElementType is { } element && HoldsText(element)));

    private JsonNode? Walk(JsonNode? node, Type type, string field, string where)
    {
        var info = Info(type);
        switch (node)
        {
            case null:
                return null;
            case JsonObject members when info.Kind == JsonTypeInfoKind.Object:
                return Object(members, info, where);
            case JsonObject entries when info.Kind == JsonTypeInfoKind.Dictionary:
                return new JsonObject(
                    entries.Select(entry =>
                        KeyValuePair.Create(
                            info.KeyType == typeof(string) ? Text(entry.Key, field, where) : entry.Key,
                            Walk(entry.Value?.DeepClone(), info.ElementType!, field, where)
                        )
                    )
                );
            case JsonArray items when info.Kind == JsonTypeInfoKind.Enumerable:
                return new JsonArray([.. items.Select(item => Walk(item?.DeepClone(), info.ElementType!, field, where))]);
            case JsonValue value when info.Type == typeof(string):
                return JsonValue.Create(Text(value.GetValue<string>(), field, where));
            case JsonValue when info.Kind == JsonTypeInfoKind.None && info.Type != typeof(object):
                return node.DeepClone(); // a number, a time, a word of an enum
            default:
                throw new ScrubException($"{where}: {field} is not what {info.Type.Name} is written as.");
        }
    }

    private JsonObject Object(JsonObject members, JsonTypeInfo info, string where)
    {
        var scrubbed = new JsonObject();
        foreach (var (name, value) in members)
        {
            var property = info.Properties.FirstOrDefault(each =>
                IsWritten(each) && each.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            );
            if (property is null && FieldKinds.IsFormer($"{TypeName(info)}.{name}"))
            {
                continue; // no program reads it
            }

            if (property is null)
            {
                throw new ScrubException($"{where}: '{name}' is not a field of {info.Type.Name}, so nobody said what it is.");
            }

            scrubbed[name] = Walk(value?.DeepClone(), property.PropertyType, Name(info, property), where);
        }

        return scrubbed;
    }

    private string Text(string text, string field, string where) =>
        FieldKinds.Of(field) is { } kind
            ? replace(kind, field, text)
            : throw new ScrubException($"{where}: nobody said what {field} is. Add it to FieldKinds.");

    private static JsonNode? OnlyIds(JsonNode? node, string where)
    {
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            if (
                value is JsonValue text
                && text.TryGetValue<string>(out var word)
                && !Ids.IsId(word)
                && !DateTimeOffset.TryParse(word, out _)
            )
            {
                throw new ScrubException($"{where}: '{name}' should be an id or a time.");
            }
        }

        return node;
    }

    private static JsonTypeInfo Info(Type type) => StateJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static string Name(JsonTypeInfo info, JsonPropertyInfo property)
    {
        var member = (property.AttributeProvider as MemberInfo)?.Name ?? property.Name;
        return $"{TypeName(info)}.{member}";
    }

    private static string TypeName(JsonTypeInfo info) => info.Type.Name.Split('`')[0];

    /// <summary>What is ignored has neither.</summary>
    private static bool IsWritten(JsonPropertyInfo property) => property.Get is not null || property.Set is not null;
}
