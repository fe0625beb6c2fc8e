using System.Collections.Immutable;

namespace Dukaan.Web.Team;

/// <summary>A shop's team without its owner.</summary>
/// <param name="Members">In the order in which they joined.</param>
/// <param name="Invitations">Those that nobody has accepted yet.</param>
public sealed record TeamBody(ImmutableArray<MemberBody> Members, ImmutableArray<InvitationBody> Invitations);
