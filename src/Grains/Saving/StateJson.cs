using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dukaan.Saving;

/// <summary>How states, rows and events are written: camelCase, enums by name, nulls left out, no CLR type names.</summary>
public static class StateJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The JSON of a state, a row's payload or an event's, by its own type.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
