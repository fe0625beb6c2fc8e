using Dukaan.Saving;

namespace Dukaan.Team;

/// <summary>A team's members and invitations.</summary>
public sealed record SavedTeam : SavedState
{
    /// <summary>Members and invitations together.</summary>
    public const int MaxPeople = 20;

    private const int MaxAnswers = 20;

    public static TimeSpan InvitationLife { get; } = TimeSpan.FromDays(7);

    /// <summary>In the order in which they joined.</summary>
    public ImmutableArray<SavedMember> Members { get; init; } = [];

    public ImmutableArray<SavedInvitation> Invitations { get; init; } = [];

    /// <summary>Sellers who joined or left, and whose own list of shops does not say so yet.</summary>
    public ImmutableArray<string> Unlisted { get; init; } = [];

    public ImmutableArray<IdempotentAnswer<InvitationView>> Invited { get; init; } = [];

    public SavedMember? Member(string sellerId) => Members.FirstOrDefault(member => member.SellerId == sellerId);

    /// <summary>The invitations that have not expired.</summary>
    public IEnumerable<SavedInvitation> Open(DateTimeOffset now) => Invitations.Where(each => each.ExpiresAt > now);

    /// <summary>With an invitation, in place of an earlier one of the same phone and of those that have expired.</summary>
    public SavedTeam With(SavedInvitation invitation, string operationId, string fingerprint, DateTimeOffset now) =>
        this with
        {
            Invitations = [.. Open(now).Where(each => each.Phone != invitation.Phone), invitation],
            Invited = Invited.With(operationId, fingerprint, invitation.View(), MaxAnswers),
        };

    /// <summary>With a member in place of the invitation. Who is a member already gets its role.</summary>
    public SavedTeam With(SavedMember member) =>
        this with
        {
            Members = [.. Members.Where(each => each.SellerId != member.SellerId), member],
            Invitations = Invitations.RemoveAll(each => each.Id == member.InvitationId),
            Unlisted = Unlisted.Contains(member.SellerId) ? Unlisted : Unlisted.Add(member.SellerId),
        };

    public SavedTeam Without(SavedMember member) =>
        this with
        {
            Members = Members.Remove(member),
            Unlisted = Unlisted.Contains(member.SellerId) ? Unlisted : Unlisted.Add(member.SellerId),
        };
}
