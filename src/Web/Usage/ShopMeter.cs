using Dukaan.Silo.Usage;
using Dukaan.Values;
using Dukaan.Web.Links;

namespace Dukaan.Web.Usage;

/// <summary>
/// Notes whose request was answered, and whether it failed on our side. What is refused before its shop is looked up, under load, counts
/// for no shop. Stands before the <c>ErrorBoundary</c>, which makes answers of exceptions.
/// </summary>
internal sealed class ShopMeter(RequestDelegate next, ShopUsage usage, CheckoutMeter checkouts)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var failed = context.Response.StatusCode >= StatusCodes.Status500InternalServerError;
        if (Store(context) is { } store)
        {
            usage.Answered(store);
            if (failed)
            {
                usage.Failed(store);
            }
        }

        if (CheckoutMeter.IsCheckout(context))
        {
            checkouts.Note(failed);
        }
    }

    private static string? Store(HttpContext context) =>
        context.Items[typeof(Shop)] is Shop shop ? shop.StoreId
        : context.Request.RouteValues["storeId"] is string id && Ids.IsId(id) ? id
        : null;
}
