using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dukaan.Web.Http;

/// <summary>Reads times, and writes them as RFC 3339 in UTC with a <c>Z</c>, to the millisecond.</summary>
public sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <summary>Later or earlier times are typing errors, and near the calendar's ends no zone's offset could be added.</summary>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time) && Days.Contains(time.Year)
            ? time
            : throw new JsonException($"must be a time such as 2026-11-21T18:30:00Z, in the years {Days.FirstYear} to {Days.LastYear}.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Text(value));

    /// <summary>A time as it is written.</summary>
    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
