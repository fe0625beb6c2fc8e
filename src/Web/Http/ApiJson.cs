using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Dukaan.Web.Http;

/// <summary>
/// How the API reads and writes JSON: camelCase, enums in kebab case, times in UTC. Types are strict: a number in quotes, a fraction of a
/// minor unit or a repeated name is an error that names the field. Unknown names are ignored.
/// </summary>
public static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Applies the same to options that the framework owns.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = 16;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new EnumNameConverterFactory());
        options.Converters.Add(new UtcTimeConverter());
        options.Converters.Add(new MinorUnitsConverter());
        options.Converters.Add(new SetConverterFactory());
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
