namespace Dukaan.Bench.Homes;

/// <summary>
/// <c>./dukaan drill home</c>: a home of its own on this machine, with this release and Patroni as deploy/patroni has it. Under load it is
/// killed with its database, comes back, and is moved back; then it is suspended, and woken once another place is home. Each is compared
/// with what docs/operators.md promises.
/// </summary>
internal static class HomeDrill
{
    public const string Command = "drill-home";

    /// <summary>How long its shops may take no order, in seconds.</summary>
    private const double OfDeath = 10;

    /// <summary>Patroni waits two seconds for a word of a member that hangs.</summary>
    private const double OfSilence = OfDeath + 2;

    private const double OfMove = 2;

    /// <summary>Prints a line for each check. Answers 0 if all hold, 1 if one does not.</summary>
    public static async Task<int> Run()
    {
        var held = true;
        await using var stage = await HomeStage.Start();
        await Lose("killed with its database", stage.Places.Kill, OfDeath);
        var refused = stage.Load.Refused;
        await Lose("moved back", stage.Places.Move, OfMove);
        Check("no order was refused by the move", stage.Load.Refused == refused, $"{stage.Load.Refused - refused} were told to come back");
        await Lose("suspended with its database, and woken", stage.Places.Suspend, OfSilence);
        var audit = await stage.Audit();
        Check($"all {audit.Accepted:n0} acknowledged orders are there", audit.Lost == 0, $"{audit.Lost} are missing");
        Check("no order was acknowledged for two checkouts", audit.Doubled == 0, $"{audit.Doubled} were");
        return held ? 0 : 1;

        async Task Lose(string how, Func<Task> lose, double limit)
        {
            var began = stage.Load.Now;
            await lose();
            await stage.Load.SellsSince(stage.Load.Now);
            var gap = stage.Load.LongestGap(began).Length;
            await stage.Places.Mend();
            Check($"{how}: no order for {gap:0.0} s; the other place stands by", gap < limit, $"at most {limit:0} s were promised");
        }

        void Check(string what, bool holds, string otherwise)
        {
            held &= holds;
            Console.WriteLine(holds ? $"  holds   {what}" : $"  BROKEN  {what}: {otherwise}");
        }
    }
}
