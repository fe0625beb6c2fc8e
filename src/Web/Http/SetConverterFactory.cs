using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dukaan.Web.Http;

/// <summary>Reads <see cref="Set{T}"/>: the converter runs only where the field is there, so that the default means it was left out.</summary>
public sealed class SetConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Set<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(SetConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class SetConverter<T> : JsonConverter<Set<T>>
    {
        public override bool HandleNull => true;

        public override Set<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? new Set<T>(true, default) : new Set<T>(true, JsonSerializer.Deserialize<T>(ref reader, options));

        public override void Write(Utf8JsonWriter writer, Set<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}
