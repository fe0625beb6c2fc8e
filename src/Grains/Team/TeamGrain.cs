using Dukaan.Saving;
using Dukaan.Sellers;
using Dukaan.Stores;

namespace Dukaan.Team;

/// <inheritdoc cref="ITeamGrain"/>
/// <remarks>
/// This state decides who has access. A seller's own list of shops follows it: it is told after each change, and again on activation if a
/// crash came between.
/// </remarks>
public sealed partial class TeamGrain(
    [PersistentState("team", Storages.Domain)] IPersistentState<SavedTeam> storage,
    IActivityReader activity,
    TimeProvider time
) : SavedGrain<SavedTeam>(storage), ITeamGrain
{
    private const int MaxRead = 101; // a page, and one more to see whether there are more

    private string StoreId => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Current.Unlisted.Length > 0)
        {
            TakeUp(TellSellers);
        }
    }

    public Task<string?> RoleOf(string sellerId) => Task.FromResult(Current.Member(sellerId)?.Role);

    public Task<TeamView> Get() =>
        Task.FromResult(
            new TeamView(
                [.. Current.Members.Select(member => member.View())],
                [.. Current.Open(time.GetUtcNow()).Select(invitation => invitation.View())]
            )
        );

    public Task<ImmutableArray<ActivityEntry>> Activity(long? before, int limit) =>
        activity.Read(StoreId, before, Math.Clamp(limit, 1, MaxRead));

    public async Task<Result<InvitationView>> Invite(string operationId, string name, Phone phone, string role)
    {
        var clean = TypedText.Line("name", name, 1, 60);
        if ((IdempotencyLog.CheckId(operationId) ?? clean.Error ?? CheckRole(role)) is { } invalid)
        {
            return invalid;
        }

        var fingerprint = Fingerprint.Of(
            new
            {
                name,
                phone = phone.E164,
                role,
            }
        );
        if (Current.Invited.Find(operationId) is { } earlier)
        {
            return earlier.Repeat(fingerprint);
        }

        if (await GrainFactory.GetGrain<IStoreGrain>(StoreId).Get() is not { } store)
        {
            return Error.NotFound("shop");
        }

        var (now, owner) = (time.GetUtcNow(), await GrainFactory.GetGrain<ISellerGrain>(store.Owner).Get());
        if (owner?.Phone == phone || Current.Members.Any(member => member.Phone == phone.E164))
        {
            return Error.Conflict("already-member", "This number belongs to somebody of the team already.", "phone");
        }

        var others = Current.Open(now).Count(each => each.Phone != phone.E164) + Current.Members.Length;
        if (others >= SavedTeam.MaxPeople)
        {
            return Error.Conflict("team-full", $"A team has at most {SavedTeam.MaxPeople} members and invitations. Remove somebody first.");
        }

        var invitation = new SavedInvitation(Ids.New(time), clean.Value!, phone.E164, role, now + SavedTeam.InvitationLife);
        await Save(Current.With(invitation, operationId, fingerprint, now), audit: Line("team.invited", invitation.Id, role));
        return invitation.View();
    }

    public async Task<Result<Done>> Withdraw(string invitationId)
    {
        if (Current.Open(time.GetUtcNow()).FirstOrDefault(each => each.Id == invitationId) is not { } invitation)
        {
            return Error.NotFound("invitation");
        }

        await Save(Current with { Invitations = Current.Invitations.Remove(invitation) }, audit: Line("team.withdrawn", invitationId));
        return new Done();
    }

    public async Task<InvitationView?> Find(string invitationId, string sellerId)
    {
        if (Current.Member(sellerId) is { } member && member.InvitationId == invitationId)
        {
            return new InvitationView(invitationId, member.Name, new Phone(member.Phone), member.Role, member.JoinedAt);
        }

        return (await OfSeller(invitationId, sellerId))?.View();
    }

    public async Task<Result<Done>> Accept(string invitationId, string sellerId)
    {
        if (Current.Member(sellerId)?.InvitationId != invitationId)
        {
            if (await OfSeller(invitationId, sellerId) is not { } invitation)
            {
                return Error.NotFound("invitation");
            }

            var member = new SavedMember(sellerId, invitation.Name, invitation.Phone, invitation.Role, time.GetUtcNow(), invitationId);
            await Save(Current.With(member), audit: Line("team.joined", sellerId, invitation.Role));
        }

        await TellSellers();
        return new Done();
    }

    public async Task<Result<Done>> ChangeRole(string sellerId, string role)
    {
        if (CheckRole(role) is { } unknown)
        {
            return unknown;
        }

        if (Current.Member(sellerId) is not { } member)
        {
            return Error.NotFound("member");
        }

        if (member.Role != role)
        {
            await Save(
                Current with
                {
                    Members = Current.Members.Replace(member, member with { Role = role }),
                },
                audit: Line("team.role-changed", sellerId, role)
            );
        }

        return new Done();
    }

    public async Task<Result<Done>> Remove(string sellerId)
    {
        if (Current.Member(sellerId) is not { } member)
        {
            return Error.NotFound("member");
        }

        await Save(Current.Without(member), audit: Line("team.removed", sellerId));
        await TellSellers();
        return new Done();
    }

    /// <summary>The open invitation of the seller's phone, or null.</summary>
    private async Task<SavedInvitation?> OfSeller(string invitationId, string sellerId) =>
        Current.Open(time.GetUtcNow()).FirstOrDefault(each => each.Id == invitationId) is { } invitation
        && await GrainFactory.GetGrain<ISellerGrain>(sellerId).Get() is { } seller
        && seller.Phone.E164 == invitation.Phone
            ? invitation
            : null;

    /// <summary>Updates the sellers' own lists of shops. Idempotent.</summary>
    private async Task TellSellers()
    {
        foreach (var sellerId in Current.Unlisted)
        {
            var seller = GrainFactory.GetGrain<ISellerGrain>(sellerId);
            await (Current.Member(sellerId) is null ? seller.Leave(StoreId) : seller.Join(StoreId));
        }

        if (Current.Unlisted.Length > 0)
        {
            await Save(Current with { Unlisted = [] });
        }
    }

    private AuditLine Line(string action, string subject, string detail = "") => new(StoreId, Caller.Actor, action, subject, detail);

    private static Error? CheckRole(string role) =>
        Roles.Find(role) is null
            ? Error.Invalid("role", "role", $"Choose one of: {string.Join(", ", Roles.Given.Select(each => each.Name))}.")
            : null;
}
