namespace Dukaan.Team;

/// <summary>A member of a team.</summary>
/// <param name="Phone">E.164.</param>
/// <param name="InvitationId">The invitation that they accepted: accepting it again changes nothing.</param>
public sealed record SavedMember(string SellerId, string Name, string Phone, string Role, DateTimeOffset JoinedAt, string InvitationId)
{
    public MemberView View() => new(SellerId, Name, new Phone(Phone), Role, JoinedAt);
}
