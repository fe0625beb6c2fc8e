using Dukaan.Web.Http;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// Lets operators pass. Others are asked to sign in, where they asked for a page; what a page's script asks for is refused.
/// </summary>
internal sealed class OperatorGate(OperatorSession session)
{
    private static readonly Problem SignInFirst = new(StatusCodes.Status401Unauthorized, "unauthenticated", "Sign in at /ops first.");

    /// <summary>What who may not pass is told; null: they may.</summary>
    public async ValueTask<IResult?> Refuse(HttpContext context)
    {
        if (!session.Exists)
        {
            return Problem.NotFound();
        }

        if (await session.IsOperator(context))
        {
            return null;
        }

        return context.WantsHtml() ? new SeeOther("/ops/signin") : SignInFirst;
    }
}
