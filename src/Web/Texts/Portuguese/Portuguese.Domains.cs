using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "Seu próprio domínio",
            YourDomain = "Seu domínio",
            AnotherDomain = "Outro domínio",
            DomainHint = "Comprado onde quiser. Você prova que é seu, para ninguém mais usar.",
            AddDomain = "Adicionar domínio",
            CheckNow = "Verificar agora",
            MakeMain = "Tornar principal",
            ShowsMain = "Mostra sua loja, e os links o usam. Mantenha os registros DNS como estão.",
            Use = link => $"Use um domínio seu para a loja. {link} continua funcionando, e os pedidos chegam aqui como antes.",
            NowUse = domain => $"Os links da sua loja agora usam {domain}.",
            RemoveOne = domain => $"Remover {domain}",
            Live = "No ar",
            NotPointing = "Não aponta mais para cá",
            RedirectsTo = domain => $"Redireciona para {domain}. Mantenha os registros DNS como estão.",
            StillShown = said => $"{said} Sua loja ainda aparece aqui; corrija em breve.",
            NotLooked = "Crie estes registros DNS onde comprou o domínio, e depois verifique.",
            Fine = "Mostra sua loja.",
            NoAddress =
                "O domínio ainda não tem endereço. Registros novos levam de alguns minutos a um dia para aparecer em toda " + "parte.",
            NoProof = "O domínio aponta para cá. Falta ainda o registro TXT que prova que é seu.",
            NotAnswered = "Os servidores de nomes não responderam. Vamos verificar de novo automaticamente.",
            Taken = "Os registros estão certos, mas outra loja usa este domínio. Remova lá primeiro.",
            Elsewhere = address => $"O domínio aponta para {address}, que não somos nós. Mude ou remova esse registro.",
            OtherProof = value => $"O domínio aponta para cá, mas o registro TXT tem outro valor: {value}",
            BareHint = "Alguns provedores querem o nome sem o domínio: “shop” para shop.example.com.",
            Instead = records => $"Onde CNAME não é permitido, crie {records}.",
            RecordName = "Nome",
            RecordValue = "Valor",
            CopyOf = value => $"Copiar {value}",
            CheckedNext = (then, next) => $"Última verificação {then}; próxima verificação automática {next}.",
            CheckedOnce = then => $"Última verificação {then}. Toque em “Verificar agora” depois de criar os registros.",
            NotChecked = next => $"Ainda não verificado; verificação automática {next}.",
            IsAdded = domain => $"{domain}: adicionado. Crie os registros DNS e depois verifique.",
            IsRemoved = domain => $"{domain}: removido. Você pode apagar os registros DNS também.",
        };
}
