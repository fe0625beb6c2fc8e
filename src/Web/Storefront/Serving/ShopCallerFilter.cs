using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>Makes every grain call of a handler with a <see cref="Shop"/> parameter a shopper's call in that store.</summary>
public sealed class ShopCallerFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        (context.HttpContext.Items[typeof(Shop)] as Shop)?.Enter();
        return await next(context);
    }
}
