using Dukaan.Web.Http;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Admits operators. Others are redirected to the sign-in page; requests of a page's script are refused.</summary>
internal sealed class OperatorGate(OperatorSession session)
{
    private static readonly Problem SignInFirst = new(StatusCodes.Status401Unauthorized, "unauthenticated", "Sign in at /ops first.");

    /// <summary>The response to those who are not admitted; null: they are.</summary>
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
