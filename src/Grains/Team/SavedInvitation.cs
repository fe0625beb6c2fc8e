namespace Dukaan.Team;

/// <summary>An invitation.</summary>
/// <param name="Phone">E.164.</param>
public sealed record SavedInvitation(string Id, string Name, string Phone, string Role, DateTimeOffset ExpiresAt)
{
    public InvitationView View() => new(Id, Name, new Phone(Phone), Role, ExpiresAt);
}
