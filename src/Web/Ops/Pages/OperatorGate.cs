using Dukaan.Web.Dashboard;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Lets operators pass. Others are asked to sign in, where they asked for a page; what a page's script asks for is refused.</summary>
internal sealed class OperatorGate(OperatorSession session) : IEndpointFilter
{
    private static readonly Problem SignInFirst = new(StatusCodes.Status401Unauthorized, "unauthenticated", "Sign in at /ops first.");

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!session.Exists)
            return ValueTask.FromResult<object?>(Problem.NotFound());
        if (session.IsOperator(http))
            return next(context);

        return ValueTask.FromResult<object?>(http.WantsHtml() ? new SeeOther("/ops/signin") : SignInFirst);
    }
}
