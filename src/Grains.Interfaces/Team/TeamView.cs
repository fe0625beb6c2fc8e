namespace Dukaan.Team;

/// <summary>A shop's team without its owner.</summary>
/// <param name="Members">In the order in which they joined.</param>
/// <param name="Invitations">Those that can be accepted, the oldest first.</param>
[GenerateSerializer, Immutable, Alias("team-view")]
public sealed record TeamView(ImmutableArray<MemberView> Members, ImmutableArray<InvitationView> Invitations);
