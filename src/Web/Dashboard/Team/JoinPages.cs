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
            $"{context.Texts().SignIn.Join(store.Name)} · Dukaan",
            Fragment.Of(
                $"""
                <div class="card empty">{Icons.Shop}<h1>{store.Name}</h1><p class="soft">{context.Texts().SignIn.InvitesYou}</p></div>
                <section class="card"><h2>{context.Texts().SignIn.RoleOf(RoleLabels.Of(context.Texts(), role))}</h2><p>{RoleLabels.Describe(
                    context.Texts(),
                    role
                )}</p></section>
                <form method="post" action="{InvitationLink.Path(store.StoreId, invitation.Id)}" class="stack">{Form.Hidden()}<button
                 type="submit" class="btn big">{context.Texts().SignIn.JoinTeam}</button></form>
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

        Flash.Say(context, context.Texts().SignIn.Welcome(store.Name));
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
        Flash.Say(context, left.Ok ? context.Texts().SignIn.LeftTeam : context.Say(left.Error));
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
            $"{context.Texts().SignIn.Invitation} · Dukaan",
            Fragment.Of(
                $"""
                <h1>{context.Texts().SignIn.NotOpenForYou}</h1>
                <p>{context.Texts().SignIn.NotOpenWhy}</p>
                <form method="post" action="/dashboard/signout" class="stack">{Form.Hidden()}<button
                 type="submit" class="btn quiet big">{context.Texts().SignIn.SignInOther}</button></form>
                """
            ),
            StatusCodes.Status404NotFound
        );
}
