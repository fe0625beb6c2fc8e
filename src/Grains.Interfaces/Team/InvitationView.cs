namespace Dukaan.Team;

/// <summary>An invitation that nobody has accepted yet.</summary>
/// <param name="Name">What the owner calls the person.</param>
/// <param name="Phone">Only whoever signs in with this number can accept it.</param>
/// <param name="Role">The name of the <see cref="Team.Role"/> that it gives.</param>
[GenerateSerializer, Immutable, Alias("team-invitation")]
public sealed record InvitationView(string Id, string Name, Phone Phone, string Role, DateTimeOffset ExpiresAt);
