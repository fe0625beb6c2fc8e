using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dukaan.Values;

/// <summary>Reads a currency's code as the one text that all prices share (<see cref="Currencies.Shared"/>).</summary>
internal sealed class CurrencyJson : JsonConverter<string>
{
    private const int Length = 3;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: Length })
        {
            Span<char> code = stackalloc char[Length];
            if (Currencies.Shared(code[..reader.CopyString(code)]) is { } known)
            {
                return known;
            }
        }

        return reader.GetString();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
