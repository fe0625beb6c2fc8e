namespace Dukaan.Team;

/// <summary>Takes people out of a team permanently, or gives their place to another account of theirs.</summary>
public sealed partial class TeamGrain
{
    public async Task Move(string from, string to, Phone phone, bool owns)
    {
        var (next, former) = (Current, Current.Member(from));
        if (former is not null)
        {
            next = next.Without(former);
            next =
                owns ? next
                : next.Member(to) is not { } there ? next.With(former with { SellerId = to, Phone = phone.E164 })
                : next.With(there with { Role = Roles.Higher(there.Role, former.Role) });
        }

        if (owns && next.Member(to) is { } member)
        {
            next = next with { Members = next.Members.Remove(member) }; // their list keeps the store
        }

        if (next != Current)
        {
            await Save(next, audit: Line("team.moved", from, to));
        }

        await TellSellers();
    }

    public async Task Erase(string? sellerId, ImmutableArray<string> phones)
    {
        var member = sellerId is null ? null : Current.Member(sellerId);
        var next = member is null ? Current : Current.Without(member);
        next = next with
        {
            Invitations = next.Invitations.RemoveAll(each => phones.Contains(each.Phone)),
            Invited = next.Invited.RemoveAll(each => phones.Contains(each.Answer.Phone.E164)),
        };
        if (next.Members != Current.Members || next.Invitations != Current.Invitations || next.Invited != Current.Invited)
        {
            await Save(next, audit: Line("team.erased", sellerId ?? StoreId));
        }

        await TellSellers();
    }
}
