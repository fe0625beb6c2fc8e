using Dukaan.Web.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dukaan.Web.Ops;

/// <summary>Describes the types that have converters of their own, which say nothing of their shape.</summary>
public static class ApiSchemas
{
    public static async Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = context.JsonTypeInfo.Type;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(long))
            (schema.Type, schema.Format) = (JsonSchemaType.Integer | (plain == type ? 0 : JsonSchemaType.Null), "int64");
        else if (plain == typeof(DateTimeOffset))
            (schema.Type, schema.Format) = (JsonSchemaType.String | (plain == type ? 0 : JsonSchemaType.Null), "date-time");
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Set<>))
            Copy(await context.GetOrCreateSchemaAsync(type.GetGenericArguments()[0], cancellationToken: cancellation), schema);
    }

    private static void Copy(OpenApiSchema from, OpenApiSchema to)
    {
        (to.Type, to.Format, to.Items, to.Properties, to.Required, to.Enum) =
            ((from.Type ?? 0) | JsonSchemaType.Null, from.Format, from.Items, from.Properties, from.Required, from.Enum);
        to.Description ??= "Left out: stays. Null: cleared, where it can be.";
    }
}
