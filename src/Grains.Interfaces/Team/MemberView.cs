namespace Dukaan.Team;

/// <summary>A member of a shop's team, who is not its owner.</summary>
/// <param name="SellerId">The person.</param>
/// <param name="Name">What the owner calls them.</param>
/// <param name="Phone">The number that was invited.</param>
/// <param name="Role">The name of their <see cref="Team.Role"/>.</param>
[GenerateSerializer, Immutable, Alias("team-member")]
public sealed record MemberView(string SellerId, string Name, Phone Phone, string Role, DateTimeOffset JoinedAt);
