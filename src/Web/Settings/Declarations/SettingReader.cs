namespace Dukaan.Web.Settings.Declarations;

/// <summary>Reads declared settings.</summary>
public static class SettingReader
{
    /// <summary>Options with their defaults and what was set.</summary>
    /// <exception cref="SettingException">Settings are invalid; a line of the message names each.</exception>
    public static T Read<T>(IConfiguration configuration)
        where T : new()
    {
        var options = new T();
        List<string> invalid = [];
        foreach (var (property, setting) in DeclaredSetting.Of(typeof(T)))
        {
            try
            {
                if (configuration[setting.Name] is { } text && !string.IsNullOrWhiteSpace(text))
                {
                    var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                    property.SetValue(options, setting.Read(text.Trim(), type));
                }
            }
            catch (SettingException e)
            {
                invalid.Add(e.Message);
            }
        }

        return invalid.Count == 0 ? options : throw new SettingException(string.Join('\n', invalid));
    }
}
