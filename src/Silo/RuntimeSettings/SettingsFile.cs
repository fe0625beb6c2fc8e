using System.Text.Json;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.RuntimeSettings;

/// <summary>
/// The last known runtime settings on this machine's disk, so that a process that starts while the database or the keeping region is away
/// begins with them. A file that is missing or broken means the defaults.
/// </summary>
/// <param name="path">The file; null: nothing is kept.</param>
internal sealed partial class SettingsFile(string? path, ILogger log)
{
    public SettingsView Read()
    {
        try
        {
            return path is not null && File.Exists(path)
                ? JsonSerializer.Deserialize<SettingsView>(File.ReadAllBytes(path), StateJson.Options) is { Rules.IsDefault: false } view
                    ? view
                    : SettingsView.Initial
                : SettingsView.Initial;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            LogUnreadable(e, path!);
            return SettingsView.Initial;
        }
    }

    public void Write(SettingsView view)
    {
        if (path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var next = $"{path}.{Environment.ProcessId}";
            File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(view with { Changes = [] }, StateJson.Options));
            File.Move(next, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(e, path);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The last known runtime settings in {Path} cannot be read; the defaults are in force until the settings grain answers"
    )]
    private partial void LogUnreadable(Exception exception, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The runtime settings cannot be written to {Path}")]
    private partial void LogUnwritable(Exception exception, string path);
}
