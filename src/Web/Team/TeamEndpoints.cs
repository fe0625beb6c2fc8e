using System.Globalization;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Team;

/// <summary>Endpoints of a shop's team: for its owner, never for an API key.</summary>
public static class TeamEndpoints
{
    public static void MapTeam(this RouteGroupBuilder api)
    {
        var team = api.MapGroup("/stores/{storeId}/team").RequireSeller(Permission.Own, people: true).WithTags("Team");
        team.MapGet("", Get)
            .WithName("GetTeam")
            .WithSummary("Who works for the shop beside its owner, and who is invited.")
            .Produces<TeamBody>()
            .ProducesProblems(401, 403, 404);
        team.MapPost("/invitations", Invite)
            .RequireFreshCode()
            .WithName("InviteMember")
            .WithSummary("Invite a phone for a week. Send them the link yourself; only they can accept it.")
            .Produces<InvitationBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 403, 404, 409, 422);
        team.MapDelete("/invitations/{invitationId}", async (string storeId, string invitationId, IGrainFactory grains) =>
                (await grains.GetGrain<ITeamGrain>(storeId).Withdraw(invitationId)).Answer(_ => TypedResults.NoContent())
            )
            .WithName("WithdrawInvitation")
            .WithSummary("End an invitation.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403, 404);
        team.MapPut("/members/{memberId}", async (string storeId, string memberId, RoleGiven body, IGrainFactory grains) =>
                (await grains.GetGrain<ITeamGrain>(storeId).ChangeRole(memberId, body.Role ?? "")).Answer(_ => TypedResults.NoContent())
            )
            .RequireFreshCode()
            .WithName("ChangeRole")
            .WithSummary("Give a member another role, from their next request on.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403, 404, 422);
        team.MapDelete("/members/{memberId}", async (string storeId, string memberId, IGrainFactory grains) =>
                (await grains.GetGrain<ITeamGrain>(storeId).Remove(memberId)).Answer(_ => TypedResults.NoContent())
            )
            .WithName("RemoveMember")
            .WithSummary("Remove a member. Their next request is refused, and their open event feeds end.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403, 404);
        team.MapGet("/activity", Activity)
            .WithName("ListActivity")
            .WithSummary("Who changed what in the shop, newest first; not what shoppers did.")
            .Produces<PageOf<ActivityBody>>()
            .ProducesProblems(401, 403, 404, 422);
        api.MapPost("/invitations/{code}/accept", Accept)
            .RequireSeller(people: true)
            .WithTags("Team")
            .WithName("AcceptInvitation")
            .WithSummary("Join a team: code is the last part of the invitation's link. You must be signed in with the invited phone.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 403, 404);
    }

    private static async Task<IResult> Get(string storeId, IGrainFactory grains, HttpContext context)
    {
        var team = await grains.GetGrain<ITeamGrain>(storeId).Get();
        return TypedResults.Json(
            new TeamBody(
                [.. team.Members.Select(MemberBody.Of)],
                [.. team.Invitations.Select(each => InvitationBody.Of(each, storeId, context.PublicUrl()))]
            ),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Activity(string storeId, Paging paging, IGrainFactory grains)
    {
        var read = await grains.GetGrain<ITeamGrain>(storeId).Activity(paging.AfterNumber(), paging.Limit + 1);
        return TypedResults.Json(
            paging.Cut(read, ActivityBody.Of, entry => entry.Number.ToString(CultureInfo.InvariantCulture)),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Invite(
        string storeId,
        InvitationGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        if (!Phone.TryParse(body.Phone, null, out var phone))
        {
            return Problem.Field("phone", "phone-invalid", "Send a phone number with its country code, such as +919812345678.");
        }

        var result = await grains.GetGrain<ITeamGrain>(storeId).Invite(operation.Value, body.Name ?? "", phone, body.Role ?? "");
        return result.Answer(invitation =>
            TypedResults.Json(
                InvitationBody.Of(invitation, storeId, context.PublicUrl()),
                ApiJson.Options,
                statusCode: StatusCodes.Status201Created
            )
        );
    }

    private static async Task<IResult> Accept(string code, SignedIn caller, IGrainFactory grains)
    {
        if (InvitationLink.Read(code) is not var (storeId, invitationId))
        {
            return Problem.NotFound("invitation");
        }

        Caller.Set(storeId, caller.Actor);
        return (await grains.GetGrain<ITeamGrain>(storeId).Accept(invitationId, caller.SellerId)).Answer(_ => TypedResults.NoContent());
    }
}
