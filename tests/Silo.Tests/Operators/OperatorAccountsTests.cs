using Dukaan.Silo.Operators;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Operators;

/// <summary>Who is an admin stays true whatever happens at the same time.</summary>
public sealed class OperatorAccountsTests
{
    [Fact]
    public async Task Two_admins_who_disable_demote_or_invite_each_other_at_once_leave_one()
    {
        await using var database = Database.Open(await (await PostgresCluster.Shared).NewDatabase());
        var accounts = new OperatorAccounts(database);
        var now = DateTimeOffset.UnixEpoch.AddYears(60);
        var admin = OperatorRoles.Find("admin")!;
        for (var round = 0; round < 20; round++)
        {
            foreach (var name in (string[])["asha", "ravi"])
            {
                var token = await accounts.Invite(name, admin, now, force: true);
                Assert.Equal(name, await accounts.Enrol(token!, now, "password", "secret", round, []));
            }

            var changed = await Task.WhenAll(
                ((string[])["asha", "ravi"]).Select(name =>
                    Task.Run(async () =>
                        (round % 3) switch
                        {
                            0 => await accounts.SetDisabled(name, true),
                            1 => await accounts.SetRole(name, OperatorRoles.Find("viewer")!),
                            _ => await accounts.Invite(name, admin, now) is not null,
                        }
                    )
                )
            );

            Assert.Single(changed, each => each);
            Assert.True(await accounts.AnyAdmin());
        }
    }
}
