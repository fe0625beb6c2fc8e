using System.Text.Json;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.OpenApi;

namespace Dukaan.Web.Ops;

/// <summary>
/// Adds to each operation what the endpoint's signature does not show: who may call it, and which headers and parameters it reads.
/// </summary>
public static class ApiOperations
{
    public const string Scheme = "bearer";

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<SellerRoute>().Any())
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        }

        if (metadata.OfType<SellerRoute>().Any())
        {
            operation.Description = $"{Roles(metadata, context)}{Rights(metadata, operation.OperationId)}";
        }

        // The framework does not describe a parameter that binds itself, such as a shop by its slug.
        foreach (var part in RoutePatternFactory.Parse(context.Description.RelativePath ?? "").Parameters)
        {
            Add(operation, part.Name, ParameterLocation.Path, "");
        }

        var handled = metadata
            .OfType<System.Reflection.MethodInfo>()
            .SelectMany(method => method.GetParameters())
            .Select(each => each.ParameterType)
            .ToHashSet();
        if (handled.Contains(typeof(OperationId)))
        {
            Add(
                operation,
                OperationId.Header,
                ParameterLocation.Header,
                "1 to 200 visible ASCII characters. The repeat with the same key and body gets the first answer."
            );
        }

        if (handled.Contains(typeof(IfMatch)))
        {
            Add(operation, "If-Match", ParameterLocation.Header, "The ETag you edit; 412 where it is no longer the one.");
        }

        if (handled.Contains(typeof(Paging)))
        {
            Add(operation, "limit", ParameterLocation.Query, "1 to 100, 50 unless given.", JsonSchemaType.Integer);
            Add(
                operation,
                "cursor",
                ParameterLocation.Query,
                "nextCursor of the answer before: the list goes on after what was shown, also where that is gone since."
            );
        }

        foreach (var read in metadata.OfType<ApiParameter>())
        {
            Add(
                operation,
                read.Name,
                read.InHeader ? ParameterLocation.Header : ParameterLocation.Query,
                read.Description,
                read.IsInteger ? JsonSchemaType.Integer : JsonSchemaType.String
            );
        }

        return Task.CompletedTask;
    }

    /// <summary>The roles in a shop's team that may do it; nothing outside any shop.</summary>
    private static string Roles(IList<object> metadata, OpenApiOperationTransformerContext context)
    {
        if (context.Description.RelativePath?.Contains("{storeId}", StringComparison.Ordinal) != true)
        {
            return "";
        }

        var needed = metadata.OfType<Needs>().LastOrDefault()?.Permission
            ?? metadata.OfType<SellerRoute>().Last().Needed(context.Description.HttpMethod ?? HttpMethods.Get);
        var roles = Dukaan.Team.Roles.Given.Add(Dukaan.Team.Roles.Owner).Where(role => role.May(needed)).Select(role => role.Name);
        var scope = JsonNamingPolicy.KebabCaseLower.ConvertName(needed.ToString());
        return $"Roles: {string.Join(", ", roles)}. Scope: {scope}. ";
    }

    private static string Rights(IList<object> metadata, string? name)
    {
        var keys =
            KeyRights.Allow(name) && !metadata.OfType<SellerRoute>().Any(route => route.People)
                ? "API keys may."
                : "For people: API keys may not.";
        return metadata.OfType<FreshCode>().FirstOrDefault() switch
        {
            { Fields: [] } =>
                $"{keys} Needs a session whose one-time code was entered within the last 10 minutes, else 403 fresh-code-required.",
            { Fields: var fields } =>
                $"{keys} A change of {string.Join(" or ", fields)} needs a session whose one-time code was entered within the last 10 "
                    + "minutes, else 403 fresh-code-required.",
            null => keys,
        };
    }

    private static void Add(
        OpenApiOperation operation,
        string name,
        ParameterLocation place,
        string description,
        JsonSchemaType type = JsonSchemaType.String
    )
    {
        operation.Parameters ??= [];
        if (operation.Parameters.Any(known => known.Name == name && known.In == place))
        {
            return;
        }

        operation.Parameters.Add(
            new OpenApiParameter
            {
                Name = name,
                In = place,
                Required = place == ParameterLocation.Path,
                Description = description.Length > 0 ? description : null,
                Schema = new OpenApiSchema { Type = type },
            }
        );
    }
}
