using System.Buffers;
using System.Text;
using System.Text.Json;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>Checks the text of a JSON body for what no field can have, before it is bound.</summary>
internal static class JsonText
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The error; or the text to bind, with control characters removed from free text.</summary>
    public static (Problem? Problem, ReadOnlyMemory<byte> Json) Read(ReadOnlyMemory<byte> json)
    {
        if (json.Span.StartsWith(Mark))
        {
            json = json[Mark.Length..];
        }
        // An empty body was left out; the handler's parameter decides what that means.
        if (json.IsEmpty)
        {
            return (null, json);
        }

        try
        {
            var dirty = false;
            return Look(json.Span, ref dirty) is { } problem ? (problem, default) : (null, dirty ? Clean(json.Span) : json);
        }
        catch (JsonException broken)
        {
            return (BadRequests.Broken(broken), default);
        }
    }

    private static Problem? Look(ReadOnlySpan<byte> json, ref bool dirty)
    {
        var reader = new Utf8JsonReader(json, Options);
        var path = new JsonPath();
        while (reader.Read())
        {
            var problem = reader.TokenType switch
            {
                JsonTokenType.Null when path.InArray => Problem.Field(path.Next(), "null", $"{path.Next()} cannot be null."),
                JsonTokenType.PropertyName => Name(ref reader, path),
                JsonTokenType.String => Text(ref reader, path, ref dirty),
                _ => null,
            };
            if (problem is not null)
            {
                return problem;
            }

            path.Step(reader.TokenType);
        }

        return null;
    }

    private static Problem? Name(ref Utf8JsonReader reader, JsonPath path)
    {
        if (TextOf(ref reader) is not { } name)
        {
            return Problem.Field(path.Here(), "text-broken", "A field's name is no text: half a character, or bytes that are not UTF-8.");
        }

        path.Name(name);
        return null;
    }

    private static Problem? Text(ref Utf8JsonReader reader, JsonPath path, ref bool dirty)
    {
        // Plain ASCII without an escape can contain no other control character than DEL.
        if (!reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan) && !reader.ValueSpan.Contains((byte)0x7f))
        {
            return null;
        }

        var field = path.Next();
        if (TextOf(ref reader) is not { } text)
        {
            return Problem.Field(field, "text-broken", $"{field} is no text: it has half a character, or bytes that are not UTF-8.");
        }

        if (!ControlCharacters.In(text))
        {
            return null;
        }

        if (!FreeText.Is(path.Field))
        {
            return Problem.Field(field, "control-character", $"{field} cannot have control characters in it.");
        }

        dirty = true;
        return null;
    }

    /// <summary>Null for half of a surrogate pair, or if it is not UTF-8.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Clean(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        var clean = new ArrayBufferWriter<byte>(json.Length);
        using var writer = new Utf8JsonWriter(clean, new JsonWriterOptions { Encoder = ApiJson.Options.Encoder, SkipValidation = true });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(ControlCharacters.Remove(reader.GetString()!));
                    break;
                default:
                    writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                    break;
            }
        }

        writer.Flush();
        return clean.WrittenMemory;
    }

    private static JsonReaderOptions Options => new() { MaxDepth = ApiJson.Options.MaxDepth };
}
