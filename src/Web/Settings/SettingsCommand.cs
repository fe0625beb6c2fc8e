using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>
/// <c>settings</c> prints the table of all settings; <c>settings --check</c> says whether those in the environment can be started with.
/// </summary>
internal static class SettingsCommand
{
    /// <exception cref="SettingException">Settings in the environment are invalid; a line of the message names each.</exception>
    public static void Run(string[] words, TextWriter output)
    {
        if (words is ["--check"])
        {
            var options = DukaanOptions.Read([]);
            if (options.Postgres.Length > 0)
            {
                options.Silo(); // those that must fit each other
            }
        }
        else
        {
            output.Write(SettingsTable.Markdown<DukaanOptions>());
        }
    }
}
