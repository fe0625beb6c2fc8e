using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.WaitingRooms;
using ModelContextProtocol.Protocol;

namespace Dukaan.Web.Storefront.Agents;

/// <summary>
/// A Model Context Protocol server for each shop, at <c>/s/{slug}/mcp</c> (Streamable HTTP): assistants find, quote and order there. It
/// keeps no session, so any web process answers any request.
/// </summary>
internal static class AgentModule
{
    public const string Path = "/mcp";

    public static IServiceCollection AddAgents(this IServiceCollection services)
    {
        services.AddScoped<AgentRequest>();
        // Descriptions of tools live as long as their options and hold the site's services. So the options are this site's own, and not
        // equal to others, since equal ones share what they keep.
        var json = new JsonSerializerOptions(ApiJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        services
            .AddMcpServer(options =>
            {
                options.ServerInfo = new Implementation
                {
                    Name = "dukaan",
                    Version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0",
                };
                options.ServerInstructions =
                    "This is an online shop. Search it, quote what the shopper wants, and place the order once they agreed to the total. "
                    + "The shopper pays at the link of the order, not here.";
            })
            .WithHttpTransport(transport =>
            {
                transport.Stateless = true;
                transport.ConfigureSessionOptions = (context, _, _) =>
                {
                    context.RequestServices.GetRequiredService<AgentRequest>().Http = context;
                    return Task.CompletedTask;
                };
            })
            .WithTools<CatalogTools>(json)
            .WithTools<OrderTools>(json);
        return services;
    }

    public static IEndpointRouteBuilder MapAgents(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGroup("")
            .ServedAtHome(HomeBy.Shop)
            .ExcludeFromDescription()
            .ForAnyone()
            .WithoutCookies()
            .BehindWaitingRoom()
            .MapMcp($"/s/{{slug}}{Path}");
        return routes;
    }
}
