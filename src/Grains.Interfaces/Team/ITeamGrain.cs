namespace Dukaan.Team;

/// <summary>A shop's team: members with roles, and invitations. Its owner is not part of it. Key: store id.</summary>
[Alias("team")]
public interface ITeamGrain : ITenantGrain
{
    /// <summary>The name of the member's role, or null: not a member.</summary>
    [AlwaysInterleave]
    Task<string?> RoleOf(string sellerId);

    [AlwaysInterleave]
    Task<TeamView> Get();

    /// <summary>What people and programs of the shop changed, newest first; not what shoppers did.</summary>
    /// <param name="before">Only entries with a lesser number; null: from the newest.</param>
    /// <param name="limit">At most so many, and at most 101.</param>
    [AlwaysInterleave]
    Task<ImmutableArray<ActivityEntry>> Activity(long? before, int limit);

    /// <summary>
    /// Invites a phone for a week. A phone that is invited already gets the new name and role, and its earlier invitation ends. No text is
    /// sent: the owner sends the link. At most 20 members and invitations.
    /// </summary>
    /// <param name="operationId">The repeat gets the same invitation.</param>
    /// <param name="name">What the owner calls the person, 1 to 60 characters.</param>
    /// <param name="role">See <see cref="Roles.Given"/>.</param>
    Task<Result<InvitationView>> Invite(string operationId, string name, Phone phone, string role);

    /// <summary>Ends an invitation; not found if there is none.</summary>
    Task<Result<Done>> Withdraw(string invitationId);

    /// <summary>The invitation if it is for this seller's phone, or they accepted it before; else null.</summary>
    Task<InvitationView?> Find(string invitationId, string sellerId);

    /// <summary>
    /// Makes the seller a member. Not found if it has expired, was withdrawn, or is for another phone than the seller's. Idempotent.
    /// </summary>
    Task<Result<Done>> Accept(string invitationId, string sellerId);

    /// <summary>Gives a member another role, from their next request on.</summary>
    Task<Result<Done>> ChangeRole(string sellerId, string role);

    /// <summary>Removes a member, or the member leaves. Their next request has no access; open feeds end in a second.</summary>
    Task<Result<Done>> Remove(string sellerId);

    /// <summary>
    /// Gives a member's place to another account of the same person, whose phone is then the member's. Who has a place already, or owns
    /// the store, keeps that. A repeat changes nothing.
    /// </summary>
    /// <param name="phone">Of the other account.</param>
    /// <param name="owns">Whether the other account owns the store.</param>
    Task Move(string from, string to, Phone phone, bool owns);

    /// <summary>Takes a person out of the team and of its invitations, with every copy of their name and phone.</summary>
    /// <param name="sellerId">Their account, or null: they have none.</param>
    /// <param name="phones">Their phone, in each spelling in which it may be stored.</param>
    Task Erase(string? sellerId, ImmutableArray<string> phones);
}
