using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Dukaan.Web.Team;

namespace Dukaan.Web.Dashboard.Team;

/// <summary>Where a person who was invited joins a team, and where a member leaves one.</summary>
internal static class JoinPages
{
    public static void MapJoin(this IEndpointRouteBuilder dashboard)
    {
        dashboard.MapGet("/join/{code}", Show);
        dashboard.MapPost("/join/{code}", Join);
        dashboard.MapPost("/leave/{leftStoreId}", Leave);
    }

    private static async Task<IResult> Show(HttpContext context, string code, SignedIn seller, IGrainFactory grains)
    {
        if (await Find(code, seller, grains) is not var (store, invitation))
        {
            return NotYours(context);
        }

        var role = Roles.Find(invitation.Role)!;
        return Frame.Narrow(
            context,
            $"Join {store.Name} · Dukaan",
            Fragment.Of(
                $"""
                <div class="card empty">{Icons.Shop}<h1>{store.Name}</h1><p class="soft">invites you to its team.</p></div>
                <section class="card"><h2>Your role: {RoleLabels.Of(role)}</h2><p>{RoleLabels.Describe(role)}</p></section>
                <form method="post" action="{InvitationLink.Path(store.StoreId, invitation.Id)}" class="stack">{Form.Hidden()}<button
                 type="submit" class="btn big">Join the team</button></form>
                """
            )
        );
    }

    private static async Task<IResult> Join(HttpContext context, string code, SignedIn seller, IGrainFactory grains)
    {
        if (await Find(code, seller, grains) is not var (store, invitation))
        {
            return NotYours(context);
        }

        Caller.Set(store.StoreId, seller.Actor);
        var joined = await grains.GetGrain<ITeamGrain>(store.StoreId).Accept(invitation.Id, seller.SellerId);
        if (!joined.Ok)
        {
            return NotYours(context);
        }

        Flash.Say(context, $"Welcome to the team of {store.Name}.");
        return new SeeOther($"/dashboard/{store.StoreId}");
    }

    private static async Task<IResult> Leave(HttpContext context, string leftStoreId, SignedIn seller, IGrainFactory grains)
    {
        if (!Ids.IsId(leftStoreId))
        {
            return Problem.NotFound("shop");
        }

        Caller.Set(leftStoreId, seller.Actor);
        var left = await grains.GetGrain<ITeamGrain>(leftStoreId).Remove(seller.SellerId);
        Flash.Say(context, left.Ok ? "You left the team." : left.Error.Message);
        return new SeeOther("/dashboard");
    }

    /// <summary>The shop and the invitation, if it is for this seller.</summary>
    private static async Task<(StoreProfile Store, InvitationView Invitation)?> Find(string code, SignedIn seller, IGrainFactory grains)
    {
        if (InvitationLink.Read(code) is not var (storeId, invitationId))
        {
            return null;
        }

        Caller.Set(storeId, seller.Actor);
        return
            await grains.GetGrain<ITeamGrain>(storeId).Find(invitationId, seller.SellerId) is { } invitation
            && await grains.GetGrain<IStoreGrain>(storeId).Get() is { } store
            ? (store.Profile, invitation)
            : null;
    }

    private static IResult NotYours(HttpContext context) =>
        Frame.Narrow(
            context,
            "Invitation · Dukaan",
            Fragment.Of(
                $"""
                <h1>This invitation is not open for you</h1>
                <p>It may have expired, or it is for another phone number. Ask the owner of the shop for a new one, or sign in with
                the number that was invited.</p>
                <form method="post" action="/dashboard/signout" class="stack">{Form.Hidden()}<button
                 type="submit" class="btn quiet big">Sign in with another number</button></form>
                """
            ),
            StatusCodes.Status404NotFound
        );
}
