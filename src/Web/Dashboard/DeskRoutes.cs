using Dukaan.Stores;
using Dukaan.Web.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Dashboard;

/// <summary>Maps pages of a shop's dashboard: handlers get the shop, and what was sent, ready to use.</summary>
/// <param name="routes">Already of one shop and for its sellers alone.</param>
internal sealed class DeskRoutes(IEndpointRouteBuilder routes)
{
    /// <summary>The most a form with photos may have: several as phones make them.</summary>
    public const long MostWithPhotos = 64_000_000;

    public void Get(string pattern, Func<Desk, Task<IResult>> page) =>
        routes.MapGet(pattern, (Delegate)((HttpContext context) => Enter(context, page)));

    public void Post(string pattern, Func<Desk, Form, Task<IResult>> action, long most = HttpModule.MaxBody) =>
        routes.MapPost(pattern, (Delegate)((HttpContext context) => Enter(context, async desk => await action(desk, await Read(context, most)))));

    /// <summary>Reads a form of at most so many bytes.</summary>
    /// <exception cref="BadHttpRequestException">It is larger.</exception>
    /// <exception cref="RefusedException">It is not a form, or has too much in it.</exception>
    public static async Task<Form> Read(HttpContext context, long most = HttpModule.MaxBody)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most;
        return new Form(context.Request.Path, await context.ReadForm(most));
    }

    private static async Task<IResult> Enter(HttpContext context, Func<Desk, Task<IResult>> page)
    {
        var storeId = context.Request.RouteValues["storeId"] as string ?? "";
        var store = await context.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IStoreGrain>(storeId).Get();
        return store is null ? Problem.NotFound("shop") : await page(new Desk(context, store));
    }
}
