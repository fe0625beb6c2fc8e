namespace Dukaan.Team;

/// <summary>Takes people out of a team for good.</summary>
public sealed partial class TeamGrain
{
    public async Task Erase(string? sellerId, ImmutableArray<string> phones)
    {
        var member = sellerId is null ? null : Current.Member(sellerId);
        var next = member is null ? Current : Current.Without(member);
        next = next with
        {
            Invitations = next.Invitations.RemoveAll(each => phones.Contains(each.Phone)),
            Invited = next.Invited.RemoveAll(each => phones.Contains(each.Answer.Phone.E164)),
        };
        await Save(next, audit: Line("team.erased", sellerId ?? StoreId));
        await TellSellers();
    }
}
