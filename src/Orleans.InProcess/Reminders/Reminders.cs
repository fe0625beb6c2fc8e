namespace Orleans
{
    /// <summary>A grain that has reminders: ticks that outlive the activation and the process.</summary>
    public interface IRemindable : IGrain
    {
        Task ReceiveReminder(string reminderName, TickStatus status);
    }

    /// <summary>What a grain can do with its reminders.</summary>
    public static class GrainReminderExtensions
    {
        public static Task<IGrainReminder> RegisterOrUpdateReminder(this IGrainBase grain, string reminderName, TimeSpan dueTime, TimeSpan period) =>
            string.IsNullOrWhiteSpace(reminderName) ? throw new ArgumentNullException(nameof(reminderName))
            : grain is not IRemindable ? throw new InvalidOperationException($"Grain {grain.GrainContext.GrainId} is not '{nameof(IRemindable)}'.")
            : Registry(grain).RegisterOrUpdateReminder(grain.GrainContext.GrainId, reminderName, dueTime, period);

        public static Task UnregisterReminder(this IGrainBase grain, IGrainReminder reminder) =>
            Registry(grain).UnregisterReminder(grain.GrainContext.GrainId, reminder);

        public static Task<IGrainReminder?> GetReminder(this IGrainBase grain, string reminderName) => string.IsNullOrWhiteSpace(reminderName)
            ? throw new ArgumentNullException(nameof(reminderName))
            : Registry(grain).GetReminder(grain.GrainContext.GrainId, reminderName);

        public static Task<List<IGrainReminder>> GetReminders(this IGrainBase grain) => Registry(grain).GetReminders(grain.GrainContext.GrainId);

        private static InProcess.ReminderService Registry(IGrainBase grain) => grain.GrainContext.ActivationServices.GetService<InProcess.ReminderService>()
            ?? throw new OrleansConfigurationException("The reminder service has not been configured: ISiloBuilder.AddReminders and an IReminderTable.");
    }
}

namespace Orleans.Runtime
{
    /// <summary>A reminder that is registered.</summary>
    public interface IGrainReminder
    {
        string ReminderName { get; }
    }

    /// <summary>When a reminder ticks for the first time, how often, and when this tick was sent. Ticks may be late and may be missed.</summary>
    [GenerateSerializer, Immutable]
    public readonly struct TickStatus(DateTime firstTickTime, TimeSpan period, DateTime timeStamp)
    {
        [Id(0)] public DateTime FirstTickTime { get; } = firstTickTime;
        [Id(1)] public TimeSpan Period { get; } = period;
        [Id(2)] public DateTime CurrentTickTime { get; } = timeStamp;
        public override string ToString() => $"<{FirstTickTime}, {Period}, {CurrentTickTime}>";
    }

    /// <summary>A reminder could not be registered or unregistered.</summary>
    public sealed class ReminderException(string message) : OrleansException(message);
}

namespace Orleans.Hosting
{
    /// <summary>Limits of reminders.</summary>
    public sealed class ReminderOptions
    {
        public TimeSpan MinimumReminderPeriod { get; set; } = TimeSpan.FromMinutes(1);

        /// <summary>How often the table is read again.</summary>
        public TimeSpan RefreshReminderListPeriod { get; set; } = TimeSpan.FromMinutes(5);
    }

    /// <summary>Registers reminders, kept in the <see cref="IReminderTable"/> of the services.</summary>
    public static class SiloBuilderReminderExtensions
    {
        public static ISiloBuilder AddReminders(this ISiloBuilder builder)
        {
            builder.Services.AddSingleton<InProcess.ReminderService>();
            builder.Services.AddSingleton<InProcess.ISiloPart>(provider => provider.GetRequiredService<InProcess.ReminderService>());
            return builder;
        }
    }
}
