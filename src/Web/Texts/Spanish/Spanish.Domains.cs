using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "Tu propio dominio",
            YourDomain = "Tu dominio",
            AnotherDomain = "Otro dominio",
            DomainHint = "Comprado donde quieras. Demuestras que es tuyo, para que nadie más lo use.",
            AddDomain = "Agregar dominio",
            CheckNow = "Revisar ahora",
            MakeMain = "Hacerlo el dominio principal",
            ShowsMain = "Muestra tu tienda, y los enlaces lo usan. Deja sus registros DNS como están.",
            Use = link => $"Usa un dominio tuyo para la tienda. {link} sigue funcionando, y los pedidos llegan aquí como antes.",
            NowUse = domain => $"Los enlaces a tu tienda ahora usan {domain}.",
            RemoveOne = domain => $"Quitar {domain}",
            Live = "En línea",
            NotPointing = "Ya no apunta aquí",
            RedirectsTo = domain => $"Redirige a {domain}. Deja sus registros DNS como están.",
            StillShown = said => $"{said} Tu tienda todavía se muestra aquí; corrígelo pronto.",
            NotLooked = "Crea estos registros DNS donde compraste el dominio, y luego revisa.",
            Fine = "Muestra tu tienda.",
            NoAddress =
                "El dominio aún no tiene dirección. Los registros nuevos tardan de unos minutos a un día en verse en todas " + "partes.",
            NoProof = "El dominio apunta aquí. Falta aún el registro TXT que demuestra que es tuyo.",
            NotAnswered = "Los servidores de nombres no respondieron. Revisaremos otra vez automáticamente.",
            Taken = "Los registros están bien, pero otra tienda usa este dominio. Quítalo primero allí.",
            Elsewhere = address => $"El dominio apunta a {address}, que no somos nosotros. Cambia o quita ese registro.",
            OtherProof = value => $"El dominio apunta aquí, pero su registro TXT tiene otro valor: {value}",
            BareHint = "Algunos proveedores quieren el nombre sin el dominio: «shop» para shop.example.com.",
            Instead = records => $"Donde no se permite CNAME, crea {records}.",
            RecordName = "Nombre",
            RecordValue = "Valor",
            CopyOf = value => $"Copiar {value}",
            CheckedNext = (then, next) => $"Última revisión {then}; próxima revisión automática {next}.",
            CheckedOnce = then => $"Última revisión {then}. Toca «Revisar ahora» cuando hayas creado los registros.",
            NotChecked = next => $"Aún sin revisar; revisión automática {next}.",
            IsAdded = domain => $"{domain}: agregado. Crea sus registros DNS y luego revisa.",
            IsRemoved = domain => $"{domain}: quitado. También puedes borrar sus registros DNS.",
        };
}
