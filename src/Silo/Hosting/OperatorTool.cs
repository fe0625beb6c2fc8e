using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Postgres;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>The command line for operators and their log. It works on the main database alone.</summary>
public static class OperatorTool
{
    private const int Usage = 64; // EX_USAGE of sysexits.h

    /// <summary>
    /// <c>add NAME --role ROLE</c> prints the path of an invitation, <c>list</c>, <c>disable NAME</c>, and <c>verify [--head SEQ:HASH]</c>
    /// checks the log. Answers the code to exit with: 1 if it refuses, or the log is not whole.
    /// </summary>
    public static async Task<int> Run(DukaanSiloOptions options, string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        await using var database = Database.Open(options.Postgres, maxConnections: 2);
        switch (args)
        {
            case ["add", var name, "--role", var role]:
                return await Add(database, name, role, output, error);
            case ["list"]:
                foreach (var each in await new OperatorAccounts(database).List(TimeProvider.System.GetUtcNow()))
                {
                    var state = (each.Disabled, each.Enrolled) switch
                    {
                        (true, _) => "disabled",
                        (_, true) => "can sign in",
                        _ => each.InvitedUntil is null ? "invitation is over" : "invited",
                    };
                    await output.WriteLineAsync($"{each.Name}\t{each.Role}\t{state}");
                }

                return 0;
            case ["disable", var name]:
                if (!await new OperatorAccounts(database).SetDisabled(name, true))
                {
                    await error.WriteLineAsync($"{name} is unknown, or the last admin who can sign in: add another admin first.");
                    return 1;
                }

                await Log(database).Write(OperatorName.CommandLine, "operator.disable", name, "");
                return 0;
            case ["verify"]:
                return await Verify(database, null, output, error);
            case ["verify", "--head", var head] when Head(head) is { } known:
                return await Verify(database, known, output, error);
            default:
                await error.WriteLineAsync("operator takes `add NAME --role ROLE`, `list`, `disable NAME` or `verify [--head SEQ:HASH]`.");
                return Usage;
        }
    }

    private static async Task<int> Add(NpgsqlDataSource database, string name, string role, TextWriter output, TextWriter error)
    {
        if (!OperatorName.IsValid(name))
        {
            await error.WriteLineAsync("A name has 2 to 32 small letters, digits, points and hyphens, and begins with a letter.");
            return Usage;
        }

        if (OperatorRoles.Find(role) is not { } given)
        {
            await error.WriteLineAsync($"A role is one of {string.Join(", ", OperatorRoles.All.Select(each => each.Name))}.");
            return Usage;
        }

        var token = await new OperatorAccounts(database).Invite(name, given, TimeProvider.System.GetUtcNow(), force: true);
        await Log(database).Write(OperatorName.CommandLine, "operator.invite", name, role);
        await output.WriteLineAsync($"/ops/enrol/{token}");
        return 0;
    }

    private static async Task<int> Verify(NpgsqlDataSource database, (long, string)? known, TextWriter output, TextWriter error)
    {
        var verdict = await OperatorLog.Verify(database, known);
        await output.WriteLineAsync($"{verdict.Seq} entries are whole; head {verdict.Seq}:{verdict.Hash}");
        if (verdict.Wrong is not { } wrong)
        {
            return 0;
        }

        await error.WriteLineAsync($"The log of operators is not whole: {wrong}.");
        return 1;
    }

    private static (long Seq, string Hash)? Head(string text) =>
        text.Split(':') is [var seq, var hash] && long.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, hash)
            : null;

    private static OperatorLog Log(NpgsqlDataSource database) => new(database, TimeProvider.System, NullLogger<OperatorLog>.Instance);
}
