using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dukaan.Web.Http;

/// <summary>
/// Reads <see cref="Set{T}"/>: the converter runs only where the field is there, so that the default means it was left out.
/// </summary>
public sealed class SetConverterFactory : JsonConverterFactory
{
    /// <summary>
    /// Where in <see cref="Exception.Data"/> the rest of the path to what is wrong stands, from the field's value (<c>$</c>) on.
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
                // A value that is read by itself names what is wrong from itself on. Without a path the reader around it adds the way to
                // here.
                throw new JsonException(wrong.Message, wrong.InnerException) { Data = { [Within] = path } };
            }
        }

        public override void Write(Utf8JsonWriter writer, Set<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}
