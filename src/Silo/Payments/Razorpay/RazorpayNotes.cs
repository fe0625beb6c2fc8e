using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>Our part of an entity's notes. Razorpay writes notes that are empty as an empty array.</summary>
/// <param name="Key">Our key of the payment or refund.</param>
/// <param name="StoreId">Whose.</param>
[JsonConverter(typeof(Converter))]
internal sealed record RazorpayNotes(string? Key = null, string? StoreId = null)
{
    public const string KeyName = "dukaan_key";
    public const string StoreName = "dukaan_store";

    private sealed class Converter : JsonConverter<RazorpayNotes>
    {
        public override RazorpayNotes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            string? Text(string name) =>
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.String
                    ? value.GetString()
                    : null;
            return new RazorpayNotes(Text(KeyName), Text(StoreName));
        }

        public override void Write(Utf8JsonWriter writer, RazorpayNotes value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            if (value.Key is not null)
            {
                writer.WriteString(KeyName, value.Key);
            }

            if (value.StoreId is not null)
            {
                writer.WriteString(StoreName, value.StoreId);
            }

            writer.WriteEndObject();
        }
    }
}
