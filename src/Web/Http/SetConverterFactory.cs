using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dukaan.Web.Http;

/// <summary>Reads <see cref="Set{T}"/>. A converter runs only if the field is there, so the default means that it was left out.</summary>
public sealed class SetConverterFactory : JsonConverterFactory
{
    /// <summary>
    /// The key in <see cref="Exception.Data"/> of the rest of the path to the error, relative to the field's value (<c>$</c>).
    /// </summary>
    public const string Within = "path within the field";

    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Set<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(SetConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class SetConverter<T> : JsonConverter<Set<T>>
    {
        public override bool HandleNull => true;

        public override Set<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return reader.TokenType == JsonTokenType.Null
                    ? new Set<T>(true, default)
                    : new Set<T>(true, JsonSerializer.Deserialize<T>(ref reader, options));
            }
            catch (JsonException wrong) when (wrong.Path is { } path)
            {
                // A nested read reports paths relative to its own value. Without a path the outer reader adds its own.
                throw new JsonException(wrong.Message, wrong.InnerException) { Data = { [Within] = path } };
            }
        }

        public override void Write(Utf8JsonWriter writer, Set<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}
