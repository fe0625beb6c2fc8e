using Dukaan.Web.Access;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dukaan.Web.Ops;

/// <summary>
/// The API's description at <c>/openapi/v1.json</c>, generated from the endpoints, and a page to browse it at <c>/docs</c>.
/// </summary>
public static class ApiDescription
{
    /// <summary>The document's name, and the API's version.</summary>
    public const string Name = "v1";

    /// <summary>The page's own content security policy: Swagger UI sets styles from script and uses data URLs.</summary>
    private const string PageCsp =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static void AddApiDescription(this IServiceCollection services) =>
        services
            .AddSingleton<ApiDocument>()
            .AddOpenApi(Name, options =>
            {
                options.CreateSchemaReferenceId = ApiSchemas.NameOf;
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "Dukaan",
                            Version = "v1",
                            Description =
                                "Money is whole minor units with an ISO 4217 code. Times are RFC 3339 in UTC. Lists answer items and "
                                + "nextCursor. Errors are problem "
                                + "details (RFC 9457) with a code. What can be edited has an ETag; If-Match is honoured. What creates "
                                + "or changes takes an Idempotency-Key. Any call may answer 429 or 503 with Retry-After.",
                        };
                        document.Components ??= new OpenApiComponents();
                        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
                        {
                            [ApiOperations.Scheme] = new OpenApiSecurityScheme
                            {
                                Type = SecuritySchemeType.Http,
                                Scheme = "bearer",
                                Description = "A session token (POST /api/v1/auth/sessions) or a shop's API key.",
                            },
                        };
                        return Task.CompletedTask;
                    }
                );
                options.AddOperationTransformer(ApiOperations.Describe);
                options.AddSchemaTransformer(ApiSchemas.Describe);
            });

    public static void MapApiDescription(this WebApplication app)
    {
        app.MapGet("/openapi/v1.json", async (ApiDocument document) =>
                TypedResults.Bytes(await document.Json(), "application/json; charset=utf-8")
            )
            .ExcludeFromDescription()
            .ForAnyone();
        app.MapGet("/docs/{**file}", Pages(app)).ExcludeFromDescription().ForAnyone();
    }

    private static RequestDelegate Pages(IEndpointRouteBuilder app)
    {
        var docs = app.CreateApplicationBuilder();
        docs.Use(
            (context, next) =>
            {
                context.SetEndpoint(null); // the static file middleware skips requests that have another endpoint
                context.Response.Headers.ContentSecurityPolicy = PageCsp;
                return next(context);
            }
        );
        docs.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "docs";
            page.DocumentTitle = "Dukaan API";
            page.SwaggerEndpoint("/openapi/v1.json", "Dukaan v1");
        });
        return docs.Build();
    }
}
