using Dukaan.Team;

namespace Dukaan.Web.Team;

/// <summary>A member of a shop's team, who is not its owner.</summary>
/// <param name="Id">Used to change or remove them.</param>
/// <param name="Name">What the owner calls them.</param>
/// <param name="Phone">E.164.</param>
/// <param name="Role">manager, orders, packer or read-only.</param>
/// <param name="JoinedAt">UTC.</param>
public sealed record MemberBody(string Id, string Name, string Phone, string Role, DateTimeOffset JoinedAt)
{
    public static MemberBody Of(MemberView member) => new(member.SellerId, member.Name, member.Phone.E164, member.Role, member.JoinedAt);
}
