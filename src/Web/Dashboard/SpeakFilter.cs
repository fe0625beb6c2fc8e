using System.Globalization;
using Dukaan.Web.Http;

namespace Dukaan.Web.Dashboard;

/// <summary>
/// Makes the person's language the UI culture of the request, for texts that are formed far from it: errors, names of countries.
/// </summary>
internal sealed class SpeakFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        CultureInfo.CurrentUICulture = context.HttpContext.Language().Culture;
        return next(context);
    }
}
