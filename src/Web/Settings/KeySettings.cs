using Dukaan.Silo.Keys;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>Reads the keys that encrypt the key ring: 32 bytes each, in base 64.</summary>
internal static class KeySettings
{
    /// <param name="file"><c>DUKAAN_KEYS_FILE</c></param>
    /// <param name="secret"><c>DUKAAN_KEYS_SECRET</c></param>
    /// <exception cref="SettingException">Both are set, or what is set has no key, or the file cannot be read.</exception>
    public static MasterKeys Read(string? file, string? secret)
    {
        if (file is not null && secret is not null)
        {
            throw new SettingException("Set DUKAAN_KEYS_FILE or DUKAAN_KEYS_SECRET, not both: which key seals would be a guess.");
        }

        var name = file is null ? "DUKAAN_KEYS_SECRET" : $"DUKAAN_KEYS_FILE ({file})";
        try
        {
            var text = file is null ? secret : File.ReadAllText(file);
            return text is null ? MasterKeys.None
                : MasterKey.Read(text) is { IsEmpty: false } keys ? new MasterKeys(keys)
                : throw new SettingException($"{name} has no key in it.");
        }
        catch (FormatException e)
        {
            throw new SettingException($"{name}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"{name} cannot be read: {e.Message}");
        }
    }
}
