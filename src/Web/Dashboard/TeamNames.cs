using Dukaan.Team;
using Dukaan.Values;

namespace Dukaan.Web.Dashboard;

/// <summary>Actors in words, as the team calls its members.</summary>
internal sealed class TeamNames
{
    private const string Person = "seller:";

    private readonly SellerContext _seller;
    private readonly Dictionary<string, string> _names;

    private TeamNames(SellerContext seller, IEnumerable<MemberView> members)
    {
        _seller = seller;
        _names = members.ToDictionary(member => member.SellerId, member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>Asks the team only if one of these actors is another member.</summary>
    public static async Task<TeamNames> Of(SellerContext seller, IEnumerable<string> actors)
    {
        var others = actors.Any(actor =>
            actor.StartsWith(Person, StringComparison.Ordinal) && actor != Person + seller.SellerId && actor != Person + seller.Store.Owner
        );
        return new TeamNames(seller, others ? (await seller.Team.Get()).Members : []);
    }

    public string Who(string actor) =>
        actor switch
        {
            Caller.Shopper => _seller.Texts.Frame.Customer,
            _ when actor == Person + _seller.SellerId => _seller.Texts.Frame.You,
            _ when actor == Person + _seller.Store.Owner => _seller.Texts.Frame.TheOwner,
            _ when actor.StartsWith(Person, StringComparison.Ordinal) => _names.GetValueOrDefault(
                actor[Person.Length..],
                _seller.Texts.Frame.SomebodyGone
            ),
            _ when actor.StartsWith("key:", StringComparison.Ordinal) => _seller.Texts.Frame.AnApp,
            _ => "Dukaan",
        };
}
