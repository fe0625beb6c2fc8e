using Orleans.Hosting;
using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public interface IReminderGrain : IGrainWithStringKey
{
    Task Remind(string name, TimeSpan due, TimeSpan period);

    Task Forget(string name);

    Task<string[]> Names();

    Task<bool> Has(string name);

    Task End();
}

/// <summary>Tells its witness of every tick, and fails the first tick of the reminder "fails".</summary>
public sealed class ReminderGrain(Witness witness) : Grain, IReminderGrain, IRemindable
{
    public Task Remind(string name, TimeSpan due, TimeSpan period) => this.RegisterOrUpdateReminder(name, due, period);

    public async Task Forget(string name) => await this.UnregisterReminder((await this.GetReminder(name))!);

    public async Task<string[]> Names() => [.. (await this.GetReminders()).Select(reminder => reminder.ReminderName).Order()];

    public async Task<bool> Has(string name) => await this.GetReminder(name) is not null;

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        var name = $"{this.GetPrimaryKeyString()} {reminderName}";
        witness.See(name, status);
        witness.Open($"{name} {witness.Count(name)}");
        return reminderName == "fails" ? throw new InvalidOperationException("This tick fails.") : Task.CompletedTask;
    }
}

public interface IForgetfulGrain : IGrainWithStringKey
{
    Task Remind();
}

/// <summary>Asks for a reminder that it could not receive.</summary>
public sealed class ForgetfulGrain : Grain, IForgetfulGrain
{
    public Task Remind() => this.RegisterOrUpdateReminder("none", TimeSpan.Zero, TimeSpan.FromMinutes(1));
}

public sealed class ReminderCluster : Cluster
{
    public ReminderRows Rows { get; init; } = new();

    protected override void Configure(ISiloBuilder silo)
    {
        silo.AddReminders();
        silo.Services.AddSingleton<IReminderTable>(Rows);
        silo.Configure<ReminderOptions>(options => options.MinimumReminderPeriod = TimeSpan.FromMilliseconds(50));
    }
}

public sealed class ReminderTests(ReminderCluster cluster) : IClassFixture<ReminderCluster>
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50), Never = TimeSpan.FromHours(1);
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task A_reminder_ticks_again_and_again_and_says_when_it_began()
    {
        var before = DateTime.UtcNow;
        await Grain("ticks").Remind("r", Soon, Soon);
        await _witness.Gate("ticks r 3");
        var ticks = _witness.SeenOf("ticks r").Cast<TickStatus>().ToArray();
        Assert.All(ticks, tick => Assert.Equal(Soon, tick.Period));
        Assert.All(ticks, tick => Assert.InRange(tick.FirstTickTime, before + Soon, tick.CurrentTickTime));
        Assert.Single(ticks.Select(tick => tick.FirstTickTime).Distinct());
    }

    [Fact]
    public async Task A_tick_activates_the_grain_again()
    {
        var grain = Grain("asleep");
        await grain.Remind("r", Soon, Soon);
        await _witness.Gate("asleep r 1");
        await grain.End();
        var seen = _witness.CountOf("asleep r");
        await _witness.Gate($"asleep r {seen + 2}");
    }

    [Fact]
    public async Task A_tick_that_fails_is_not_the_last()
    {
        await Grain("failing").Remind("fails", TimeSpan.Zero, Soon);
        await _witness.Gate("failing fails 2");
    }

    [Fact]
    public async Task An_unregistered_reminder_is_gone()
    {
        var grain = Grain("gone");
        await grain.Remind("r", Soon, Soon);
        await _witness.Gate("gone r 1");
        await grain.Forget("r");
        Assert.False(await grain.Has("r"));
        Assert.Empty(await grain.Names());
        var seen = _witness.CountOf("gone r");
        await grain.Remind("later", Soon, Soon);
        await _witness.Gate("gone later 3");
        Assert.InRange(_witness.CountOf("gone r"), seen, seen + 1);
    }

    [Fact]
    public async Task Registering_again_replaces_the_reminder()
    {
        var grain = Grain("again");
        await grain.Remind("r", Never, Never);
        await grain.Remind("other", Never, Never);
        await grain.Remind("r", Soon, Soon);
        await _witness.Gate("again r 1");
        Assert.Equal(["other", "r"], await grain.Names());
    }

    [Fact]
    public async Task A_period_below_the_minimum_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Grain("fast").Remind("r", Soon, TimeSpan.FromMilliseconds(1)));

    [Fact]
    public async Task A_grain_that_cannot_receive_reminders_gets_none() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => cluster.Client.GetGrain<IForgetfulGrain>("f").Remind());

    [Fact]
    public async Task A_reminder_that_the_table_refuses_is_not_registered()
    {
        var refusing = new ReminderCluster { Rows = new() { Refuses = true } };
        await refusing.InitializeAsync();
        await Assert.ThrowsAsync<ReminderException>(() => refusing.Client.GetGrain<IReminderGrain>("refused").Remind("r", Soon, Soon));
        await refusing.DisposeAsync();
    }

    [Fact]
    public async Task Reminders_go_on_ticking_after_a_restart()
    {
        var rows = new ReminderRows();
        var first = new ReminderCluster { Rows = rows };
        await first.InitializeAsync();
        await first.Client.GetGrain<IReminderGrain>("durable").Remind("r", Soon, Soon);
        await first.Service<Witness>().Gate("durable r 1");
        var began = first.Service<Witness>().SeenOf("durable r").Cast<TickStatus>().First().FirstTickTime;
        await first.DisposeAsync();

        var second = new ReminderCluster { Rows = rows };
        await second.InitializeAsync();
        await second.Service<Witness>().Gate("durable r 2");
        Assert.Equal(began, second.Service<Witness>().SeenOf("durable r").Cast<TickStatus>().First().FirstTickTime);
        Assert.Equal(["r"], await second.Client.GetGrain<IReminderGrain>("durable").Names());
        await second.DisposeAsync();
    }

    private IReminderGrain Grain(string key) => cluster.Client.GetGrain<IReminderGrain>(key);
}
