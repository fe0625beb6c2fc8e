using Dukaan.Silo.Operators;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// Admits operators whose role includes what the endpoint declares. Others are redirected to the sign-in page; requests of a page's script
/// are refused.
/// </summary>
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

        if (await session.Find(context) is not { } who)
        {
            return context.WantsHtml() ? new SeeOther("/ops/signin") : SignInFirst;
        }

        var needed = context.GetEndpoint()?.Metadata.GetMetadata<OperatorAct>()?.Permission ?? OperatorPermission.Manage;
        context.Features.Set(who);
        return who.Role.May(needed)
            ? null
            : new Problem(StatusCodes.Status403Forbidden, "forbidden", $"The role {who.Role.Name} may not do this. Ask an admin.");
    }
}
