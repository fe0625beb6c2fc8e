namespace Dukaan.TestKit;

/// <summary>Names what takes longest in an assembly of tests, the longest first: see <see cref="LongestFirst"/>.</summary>
/// <param name="types">Test classes, or the definitions of collections.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class LongTestsAttribute(params Type[] types) : Attribute
{
    /// <summary>The longest first.</summary>
    public IReadOnlyList<Type> Types => types;
}
