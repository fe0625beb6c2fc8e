using System.Text;
using Dukaan.Storefront;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Microsoft.AspNetCore.Http.Features;
using ModelContextProtocol.Protocol;
using Orleans;

namespace Dukaan.Web.Storefront.Agents;

/// <summary>
/// Answers tool calls with what the storefront API answers: the same JSON, and for an error the same problem details, marked as an error.
/// </summary>
internal static class AgentAnswers
{
    /// <summary>Enters the shop in the request's address and answers from a handler of the API.</summary>
    public static async Task<CallToolResult> Answer(AgentRequest request, Func<Shop, HttpContext, Task<IResult>> handler)
    {
        using var body = new MemoryStream();
        var context = Inner(request.Http, body);
        try
        {
            var shop = await Find(context);
            shop?.Enter(); // here, since what an awaited method sets does not flow back
            var result = shop is null ? Problem.NotFound("shop") : await handler(shop, context);
            await result.ExecuteAsync(context);
        }
        catch (ErrorException e)
        {
            await e.Problem.ExecuteAsync(context);
        }

        await context.Response.CompleteAsync();
        return Of(Encoding.UTF8.GetString(body.ToArray()), context.Response.StatusCode >= StatusCodes.Status400BadRequest);
    }

    /// <summary>
    /// Enters the shop and answers with one of its shared pages, of a suspended shop with the problem that says so; null: there is none.
    /// </summary>
    public static async Task<CallToolResult> Answer(AgentRequest request, string missing, Func<Shop, HttpContext, ValueTask<Page?>> page)
    {
        var shop = await Find(request.Http);
        shop?.Enter();
        return
            shop is not null
            && await page(shop, request.Http) is { Status: StatusCodes.Status200OK or StatusCodes.Status403Forbidden } found
            ? Of(Encoding.UTF8.GetString(found.Identity()), isError: found.Status == StatusCodes.Status403Forbidden)
            : await Answer(request, (_, _) => Task.FromResult<IResult>(Problem.NotFound(missing)));
    }

    private static ValueTask<Shop?> Find(HttpContext context) =>
        Shop.Find(context.RequestServices.GetRequiredService<IGrainFactory>(), context.Request.RouteValues["slug"] as string ?? "");

    private static CallToolResult Of(string json, bool isError) =>
        new() { Content = [new TextContentBlock { Text = json }], IsError = isError };

    /// <summary>The same request with a response of its own.</summary>
    private static DefaultHttpContext Inner(HttpContext outer, Stream body)
    {
        var features = new FeatureCollection(outer.Features);
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        return new DefaultHttpContext(features);
    }
}
